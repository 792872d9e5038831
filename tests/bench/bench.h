#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace kyodo::bench {

/// How long something took, several times, in milliseconds, and how much of the processors' time.
class Times {
public:
    template<class Work>
    void add(Work work)
    {
        QElapsedTimer timer;
        const std::clock_t before = std::clock();
        timer.start();
        work();
        m_values.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        m_worked.push_back(static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
    }

    /// Of none at all: 0.
    [[nodiscard]] double median() const { return middle(m_values); }
    /// Of all threads together: hardly changed by what else the machine does.
    [[nodiscard]] double medianWork() const { return middle(m_worked); }
    [[nodiscard]] double worst() const
    {
        return m_values.empty() ? 0 : *std::max_element(m_values.begin(), m_values.end());
    }

private:
    static double middle(std::vector<double> values)
    {
        if (values.empty())
            return 0;
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }

    std::vector<double> m_values;
    std::vector<double> m_worked;
};

inline double ratio(double ours, double floor)
{
    return floor > 0 ? ours / floor : 0;
}

inline void report(const char* what, const Times& floor, const Times& ours)
{
    std::printf("%-58s floor %8.2f  ours %8.2f  worst %8.2f  ratio %6.2f  of work %6.2f\n", what,
                floor.median(), ours.median(), ours.worst(), ratio(ours.median(), floor.median()),
                ratio(ours.medianWork(), floor.medianWork()));
    std::fflush(stdout);
}

/// Runs floor and ours in turn, so that a change in the machine's speed meets both, and prints the medians in
/// milliseconds with their ratio, and the worst of ours.
template<class Floor, class Ours>
void compare(const char* what, int runs, Floor floor, Ours ours)
{
    Times floors;
    Times times;
    floor();
    ours();
    for (int i = 0; i < runs; ++i) {
        floors.add(floor);
        times.add(ours);
    }
    report(what, floors, times);
}

void find();
void directory();
void registers();
void store();
void documents();

} // namespace kyodo::bench
